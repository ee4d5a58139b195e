// The page's root element into the running workbench, in the reader's language and colours.
import "./styles/fonts.css";
import "./styles/palette.css";
import "./styles/page.css";
import "./styles/shell.css";
import "./styles/reports.css";
import "./styles/reader.css";
import "./styles/claim.css";
import "./styles/judging.css";
import "./styles/adding.css";
import "./styles/story.css";
import "./styles/map.css";
import "./styles/proposition.css";
import "./styles/sources.css";
import "./styles/framing.css";
import "./styles/compare.css";
import "./styles/dossier.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { paint, preferredLanguage, preferredTheme, speak } from "./settings.ts";
import { Workbench } from "./Workbench.tsx";

async function start(root: HTMLElement): Promise<void> {
  paint(preferredTheme());
  // A language whose words can't be fetched leaves the page in English.
  await speak(preferredLanguage()).catch(() => {});
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
