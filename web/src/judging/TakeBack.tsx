// A judgement into the button that takes it back, under the name of whoever does; asks for that name where it isn't known yet.
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { KeptJudgement } from "../../../src/model.ts";
import { whyOf } from "../answers.ts";
import { keepPerson, person } from "../settings.ts";
import { strings } from "../strings.ts";
import { takeBack } from "./decisions.ts";

/** The button. */
export function TakeBack({ judgement }: { readonly judgement: KeptJudgement }) {
  const { judging: words } = strings;
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState("");
  const [why, setWhy] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Whoever pressed the button goes on in the field.
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);
  const take = (): void => {
    setWhy(null);
    takeBack(judgement.id).catch((error: unknown) => setWhy(whyOf(error)));
  };
  const named = (event: FormEvent): void => {
    event.preventDefault();
    keepPerson(name);
    setAsking(false);
    take();
  };
  return (
    <>
      {asking ? (
        <form className="row" onSubmit={named} onKeyDown={(event) => event.key === "Escape" && setAsking(false)}>
          <label htmlFor={id}>{words.person}</label>
          <input
            id={id}
            className="name"
            required
            maxLength={80}
            dir="auto"
            autoComplete="name"
            ref={field}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="quiet">
            {words.takeBack}
          </button>
        </form>
      ) : (
        <button type="button" className="link" onClick={() => (person() === "" ? setAsking(true) : take())}>
          {words.takeBack}
        </button>
      )}
      {why && (
        <span className="gone" role="alert">
          {why}
        </span>
      )}
    </>
  );
}
