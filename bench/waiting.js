// In the page: an event that a person causes into how long they wait for the frame that shows what it asked for.
// The page's own clock measures it: what the remote control of a browser takes before and after is nobody's wait.

/**
 * Waits for the next event of a type, then for the first frame after which no answer is outstanding. Lists that nobody sees follow later and
 * don't count.
 *
 * @param {string} type - of the event, caught before the page hears of it.
 * @param {number} quiet - for so long nothing more may be asked for, milliseconds.
 * @returns {void} `window.waited` resolves to milliseconds.
 */
window.startWaiting = (type, quiet) => {
  const ask = window.fetch;
  let open = 0;
  const done = () => {
    open -= 1;
  };
  window.fetch = (...question) => {
    open += 1;
    const answer = ask(...question);
    answer.then((response) => response.clone().arrayBuffer()).then(done, done);
    return answer;
  };
  const afterFrame = (then) => requestAnimationFrame(() => setTimeout(then, 0));
  window.waited = new Promise((ready) => {
    const begin = () => {
      const start = performance.now();
      let drawn = null;
      const look = () => {
        const now = performance.now();
        if (open > 0 || document.querySelector("[aria-busy=true]") !== null) drawn = null;
        else drawn ??= now;
        if (drawn === null || now - drawn < quiet) {
          afterFrame(look);
          return;
        }
        window.fetch = ask;
        ready(drawn - start);
      };
      afterFrame(look);
    };
    window.addEventListener(type, begin, { capture: true, once: true });
  });
};
