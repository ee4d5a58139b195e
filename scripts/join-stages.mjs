// The compiled modules of the stages into the one file of the pipeline: finding and compiling each for itself took a fifth of a start.
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));
const STAGES = ["dist/src/language/", "dist/src/ground/", "dist/src/extract/"].map((folder) => root + folder);
const PIPELINE = `${root}dist/src/pipeline.js`;

await build({
  configFile: false,
  root,
  logLevel: "warn",
  build: {
    ssr: PIPELINE,
    outDir: `${root}dist/src`,
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    sourcemap: true,
    target: "es2023",
    rolldownOptions: {
      // what others share with it, as the tables read once, stays a module of its own
      external: (id) => id.startsWith(root) && id !== PIPELINE && !STAGES.some((folder) => id.startsWith(folder)),
      output: { entryFileNames: "pipeline.js" },
    },
  },
});
