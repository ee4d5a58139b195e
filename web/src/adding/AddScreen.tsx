// Files dropped or chosen, or a pasted text, into reports of the case, with what came of each.
import { type DragEvent, type FormEvent, useId, useState } from "react";
import type { CaseAnswer } from "../../../src/server/api.ts";
import { useAnswer } from "../answers.ts";
import { NamesField } from "../judging/NamesField.tsx";
import { LANGUAGES } from "../settings.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { languageInWords } from "../words.ts";
import { QueueList } from "./QueueList.tsx";
import { type Given, useQueue } from "./queue.ts";

/** The screen. */
export function AddScreen() {
  const { adding: words } = strings;
  const about = useAnswer<CaseAnswer>("/api/case");
  useTitle(words.heading);
  return (
    <main className="screen adding">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      {about.state === "here" && !about.value.writable ? <p className="gone">{words.readOnly}</p> : <AddForm />}
    </main>
  );
}

function AddForm() {
  const { adding: words } = strings;
  const id = useId();
  const { files, add } = useQueue();
  const [given, setGiven] = useState<Given>({});
  const [over, setOver] = useState(false);
  const [text, setText] = useState("");
  const [name, setName] = useState("");

  const take = (list: FileList | null): void =>
    add(
      [...(list ?? [])].map((file) => ({ name: file.name, bytes: file })),
      given,
    );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const paste = (event: FormEvent): void => {
    event.preventDefault();
    add([{ name: name.trim() || words.pasteNameDefault, bytes: new Blob([text]) }], given);
    setText("");
    setName("");
  };

  return (
    <div className="form">
      <fieldset className="given">
        <legend>{words.given}</legend>
        <p className="hint">{words.givenHint}</p>
        <div className="given-fields">
          {/* biome-ignore lint/a11y/useSemanticElements: a group of its own within the fieldset */}
          <div role="group" aria-labelledby={`${id}publisher`}>
            <span id={`${id}publisher`}>{words.publisher}</span>
            <NamesField
              label={words.publisher}
              register="sources"
              ids={given.publisher === undefined ? [] : [given.publisher]}
              names={{}}
              onChange={(ids) => setGiven({ ...given, publisher: ids.at(-1) })}
            />
          </div>
          <label>
            <span>{words.published}</span>
            <input type="date" value={given.published ?? ""} onChange={(event) => setGiven({ ...given, published: event.target.value })} />
          </label>
          <label>
            <span>{words.language}</span>
            <select value={given.language ?? ""} onChange={(event) => setGiven({ ...given, language: event.target.value })}>
              <option value="">{words.recognise}</option>
              {Object.keys(LANGUAGES).map((code) => (
                <option key={code} value={code}>
                  {languageInWords(code)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>

      {/* Dropping is one way in; the button within is the other, for whoever has no mouse. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{words.drop}</span> {/* The browser's own button speaks the browser's language. */}
        <input
          id={`${id}files`}
          className="unseen"
          type="file"
          multiple
          onChange={(event) => {
            take(event.target.files);
            event.target.value = "";
          }}
        />
        <label className="quiet choose" htmlFor={`${id}files`}>
          {words.choose}
        </label>
      </div>

      <form className="paste" onSubmit={paste}>
        <label htmlFor={`${id}text`}>{words.paste}</label>
        <textarea id={`${id}text`} rows={7} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
        <p className="row">
          <input
            aria-label={words.pasteName}
            placeholder={words.pasteName}
            dir="auto"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="solid" disabled={text.trim() === ""}>
            {words.addText}
          </button>
        </p>
      </form>
      <QueueList files={files} />
    </div>
  );
}
