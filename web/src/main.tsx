// The page's root element into the running workbench.
import "@fontsource/noto-naskh-arabic/arabic-400.css";
import "@fontsource/noto-naskh-arabic/arabic-600.css";
import "./styles/palette.css";
import "./styles/page.css";
import "./styles/reports.css";
import "./styles/reader.css";
import "./styles/claim.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench.tsx";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Workbench />
    </StrictMode>,
  );
}
