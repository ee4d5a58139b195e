// The reader's preferences into two small lists: interface language and colours.
import { type ChangeEvent, useState } from "react";
import { keepLanguage, LANGUAGES, paint, preferredTheme, speak, THEMES, type Theme } from "../settings.ts";
import { strings } from "../strings.ts";

/** @param onSpoken - called once the words of another language are in use. */
export function Settings({ onSpoken }: { readonly onSpoken: () => void }) {
  const { settings: words } = strings;
  const [theme, setTheme] = useState<Theme>(preferredTheme);

  const chooseLanguage = async (event: ChangeEvent<HTMLSelectElement>): Promise<void> => {
    const code = event.target.value;
    await speak(code);
    keepLanguage(code);
    onSpoken();
  };
  const chooseTheme = (event: ChangeEvent<HTMLSelectElement>): void => {
    const chosen = THEMES.find((one) => one === event.target.value) ?? "system";
    setTheme(chosen);
    paint(chosen);
  };

  return (
    <div className="settings">
      <select aria-label={words.language} title={words.language} value={strings.language} onChange={chooseLanguage}>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <select aria-label={words.theme} title={words.theme} value={theme} onChange={chooseTheme}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {words.themes[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
