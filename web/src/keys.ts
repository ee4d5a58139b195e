// Key presses into what they are for: typing into a field, or moving about the screen.

/** Whether a key press belongs to the field that it is typed into, or is part of a longer shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const target = event.target;
  return target instanceof Element && target.closest("input:not([type=range], [type=checkbox], [type=radio]), textarea, select") !== null;
}
