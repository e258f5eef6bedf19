// Verification: a file is hashed here and only its hash is sent; a bundle is posted and the verdict taken from the
// page that answers.

import { asJson, copyOf, filled, message, onFiles, ownHeaders, post, showProgress } from "./drop.js";

/** One of the two forms: its words, its meter and its place for results. */
function desk(selector) {
  const form = document.querySelector(selector);
  const meter = form.querySelector("[data-meter]");
  const result = form.querySelector("[data-result]");
  form.noValidate = true;
  return {
    form,
    words: form.dataset,
    input: form.querySelector("input[type=file]"),
    drop: form.querySelector("[data-drop]"),
    busy(percent, text) {
      meter.hidden = false;
      showProgress(meter, percent, text);
    },
    chosen(name) {
      const place = form.querySelector("[data-chosen]");
      place.textContent = name;
      place.hidden = false;
    },
    show(...nodes) {
      meter.hidden = true;
      result.replaceChildren(...nodes);
    },
  };
}

/** Run one after the other is done, never two at a time. */
function oneAtATime(work) {
  let running = false;
  return async (...given) => {
    if (running) return;
    running = true;
    try {
      await work(...given);
    } finally {
      running = false;
    }
  };
}

// --- the original file -------------------------------------------------------------------------------------------

const byFile = desk("[data-hash]");
const SHOWN_ENTRIES = 5;
const pasted = document.getElementById("field-sha256");

/** The whole file in memory (crypto.subtle cannot hash piece by piece), read with progress. */
async function bytesOf(file) {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let place = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes.set(value, place);
    place += value.length;
    const percent = file.size === 0 ? 100 : Math.floor((place / file.size) * 100);
    byFile.busy(percent, filled(byFile.words.reading, { percent }));
  }
  if (place !== file.size) throw new Error("the file changed while it was read");
  return bytes;
}

async function sha256Of(file) {
  const bytes = await bytesOf(file);
  byFile.busy(null, byFile.words.hashing);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The facts of an entry in a copy of the template; facts the answer does not have are left out. */
function factsOf(sha256, entry) {
  const shown = copyOf("known-facts");
  for (const place of shown.querySelectorAll("[data-fact]")) {
    const fact = { sha256, ...entry }[place.dataset.fact];
    if (fact === undefined || fact === null) place.closest("div").remove();
    else place.textContent = typeof fact === "number" ? fact.toLocaleString("en-US") : momentText(String(fact));
  }
  return shown;
}

/** An RFC 3339 moment in market time; any other text as it is. */
function momentText(text) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(text)) return text;
  const form = { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium", hourCycle: "h23" };
  return new Intl.DateTimeFormat("sv-SE", form).format(new Date(text));
}

async function ask(sha256) {
  byFile.busy(null, byFile.words.asking);
  const answer = await fetch("/verify/hash", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...ownHeaders() },
    body: JSON.stringify({ sha256 }),
  });
  const said = asJson(await answer.text());
  if (!answer.ok || said === null) {
    byFile.show(message("error", byFile.words.refused, said?.detail ?? said?.title ?? `HTTP ${answer.status}`));
    return;
  }
  if (said.known) {
    const shown = said.entries.slice(0, SHOWN_ENTRIES);
    const rest = said.entries.length - shown.length;
    const more = rest > 0 ? [filled(byFile.words.more, { n: rest })] : [];
    byFile.show(message("success", byFile.words.known, ...more), ...shown.map((entry) => factsOf(sha256, entry)));
  } else byFile.show(message("warning", byFile.words.unknown, byFile.words.unknownText), factsOf(sha256, {}));
}

const verifyHash = oneAtATime(async (sha256) => {
  try {
    await ask(sha256);
  } catch {
    byFile.show(message("error", byFile.words.refused, byFile.words.lost));
  }
});

const verifyFile = oneAtATime(async (file) => {
  const { words } = byFile;
  if (file.size > Number(words.limitBytes)) return byFile.show(message("error", words.refused, words.tooLarge));
  if (!crypto.subtle) return byFile.show(message("error", words.refused, words.insecure));
  byFile.show();
  let sha256;
  try {
    sha256 = await sha256Of(file);
  } catch {
    return byFile.show(message("error", words.refused, words.unreadable));
  }
  pasted.value = sha256;
  await verifyHash(sha256);
});

function submitHash() {
  const text = pasted.value.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(text)) return verifyHash(text);
  byFile.show(message("error", byFile.words.refused, text ? byFile.words.notHash : byFile.words.choose));
  pasted.focus();
}

onFiles(byFile.drop, (files, folders) => {
  if (files.length > 0) {
    byFile.chosen(files[0].name);
    verifyFile(files[0]);
  } else if (folders.length > 0) byFile.show(message("error", byFile.words.refused, byFile.words.folder));
});
byFile.form.addEventListener("submit", (event) => {
  event.preventDefault();
  submitHash();
});

// --- the bundle --------------------------------------------------------------------------------------------------

const byBundle = desk("[data-bundle]");
const verdictPlace = document.getElementById("verdict-place");
let bundle = null;

/** The verdict, or the problem, that the server drew: same origin, and its scripts do not run. */
function drawnIn(text) {
  return new DOMParser().parseFromString(text, "text/html").querySelector("#verdict, #problem");
}

const verifyBundle = oneAtATime(async (file) => {
  const { words } = byBundle;
  byBundle.show();
  verdictPlace.replaceChildren();
  if (file.size > Number(words.limitBytes)) return byBundle.show(message("error", words.refused, words.tooLarge));
  const body = new FormData();
  body.append("bundle", file, file.name);
  byBundle.busy(0, words.sending);
  const onProgress = (sent, total) => {
    if (sent < total) byBundle.busy(Math.floor((sent / total) * 100), words.sending);
    else byBundle.busy(null, words.checking);
  };
  try {
    const answer = await post(byBundle.form.action, body, { accept: "text/html", onProgress });
    const drawn = answer.type.includes("html") ? drawnIn(answer.text) : null;
    if (drawn?.id === "verdict") {
      byBundle.show();
      verdictPlace.replaceChildren(document.adoptNode(drawn));
      drawn.focus();
      drawn.scrollIntoView({ block: "nearest" });
    } else {
      const said = ["h1", ".detail", ".next"].map((part) => drawn?.querySelector(part)?.textContent).filter(Boolean);
      const otherwise = asJson(answer.text)?.detail ?? `HTTP ${answer.status}`;
      byBundle.show(message("error", words.refused, ...(said.length > 0 ? said : [otherwise])));
    }
  } catch {
    byBundle.show(message("error", words.refused, words.lost));
  }
});

onFiles(byBundle.drop, (files, folders) => {
  bundle = files[0] ?? null;
  if (bundle !== null) {
    byBundle.chosen(bundle.name);
    verifyBundle(bundle);
  } else if (folders.length > 0) byBundle.show(message("error", byBundle.words.refused, byBundle.words.folder));
});
byBundle.form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (bundle !== null) verifyBundle(bundle);
  else byBundle.show(message("error", byBundle.words.refused, byBundle.words.choose));
});
