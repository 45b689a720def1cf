// tldraw with our cards: from the text of a saved document to its first picture.
import { getAssetUrls } from "@tldraw/assets/selfHosted";
import { createRoot } from "react-dom/client";
import { createTLStore, Tldraw, toRichText } from "tldraw";
import "tldraw/tldraw.css";

const cards = await (await fetch("/cards.json")).json();
const fixed = {
  assetUrls: getAssetUrls({ baseUrl: "/node_modules/@tldraw/assets/" }), // nothing from outside
  options: { maxShapesPerPage: 20000 },
};
let editor = null;
const first = show({ onMount: (given) => { editor = given; } });
while (!editor) await new Promise((done) => setTimeout(done, 50));
editor.createShapes(cards.map(({ id, x, y, width, height, text }) => ({
  id: `shape:${id}`, type: "geo", x, y,
  props: { geo: "rectangle", w: width, h: height, size: "s", dash: "solid", fill: "solid", richText: toRichText(text) },
})));
const saved = JSON.stringify(editor.store.getStoreSnapshot());
first.unmount();
editor = null;
await document.fonts.ready;
await new Promise((done) => setTimeout(done, 500));

const start = await window.begin();
show({
  store: createTLStore({ snapshot: JSON.parse(saved) }),
  onMount: (given) => { given.setCamera({ x: 0, y: 0, z: 1 }); editor = given; },
});
requestAnimationFrame(look);

function show(more) {
  const root = createRoot(document.getElementById("root"));
  root.render(<div style={{ position: "fixed", inset: 0 }}><Tldraw {...fixed} {...more} /></div>);
  return root;
}

function look() {
  const there = editor && document.querySelector(".tl-shape");
  requestAnimationFrame(there ? () => requestAnimationFrame(() => window.done(start)) : look);
}
