// Dropping files on a page, and the small things both rooms do with them. Texts come from the template's data
// attributes, names of files only ever go into textContent.

const units = ["B", "KB", "MB", "GB"];

/** "1.4 MB" for a size in bytes (1 KB = 1024 bytes). */
export function sizeText(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** A text of the template with its {places} filled in. */
export function filled(text, places) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(places[name]));
}

/** The first element of a template, as a copy. */
export function copyOf(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** A message of the kit: its title, and under it a sentence, a list of nodes, or nothing. */
export function message(tone, title, ...under) {
  const shown = copyOf(`message-${tone}`);
  shown.querySelector("b").textContent = title;
  const place = shown.querySelector("p");
  if (under.length === 0) place.remove();
  else if (under.every((part) => typeof part === "string")) place.textContent = under.join(" ");
  else place.replaceWith(...under);
  return shown;
}

/** Set a bar and its words; without a percentage the bar runs. */
export function showProgress(meter, percent, words) {
  const bar = meter.querySelector("progress");
  if (percent === null) bar.removeAttribute("value");
  else bar.value = percent;
  meter.querySelector("output").textContent = words;
}

/** What was dropped: files, and the names of folders, which browsers pass off as empty files. */
function droppedOn(transfer) {
  const files = [];
  const folders = [];
  for (const item of transfer.items) {
    if (item.kind !== "file") continue;
    const entry = item.webkitGetAsEntry?.();
    if (entry?.isDirectory) folders.push(entry.name);
    else files.push(item.getAsFile());
  }
  return { files: files.filter(Boolean), folders };
}

/** Call `taken(files, folders)` for files chosen in the input of `place` or dropped on it. */
export function onFiles(place, taken) {
  const input = place.querySelector("input[type=file]");
  input.addEventListener("change", () => taken([...input.files], []));
  // Files chosen before this script had loaded, or kept by the browser over a reload.
  queueMicrotask(() => input.files.length > 0 && taken([...input.files], []));
  let depth = 0;
  const over = (change) => {
    depth = Math.max(0, depth + change);
    place.classList.toggle("over", depth > 0);
  };
  place.addEventListener("dragenter", (event) => {
    event.preventDefault();
    over(1);
  });
  place.addEventListener("dragleave", () => over(-1));
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    over(-depth);
    const { files, folders } = droppedOn(event.dataTransfer);
    taken(files, folders);
  });
  // A file that misses the field must not replace the page.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
}

/** The header that proves that a submission comes from a page of this house; none for a visitor without a session. */
export function ownHeaders() {
  const token = document.querySelector("meta[name=csrf-token]")?.content;
  return token ? { "X-CSRF-Token": token } : {};
}

/** Post a form body with progress: resolves to {status, type, text}, rejects when the connection or the user ends it. */
export function post(address, body, { accept, onProgress, signal, headers = {} }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", accept);
    for (const [name, value] of Object.entries({ ...ownHeaders(), ...headers })) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded, event.total));
    request.addEventListener("load", () =>
      resolve({ status: request.status, type: request.getResponseHeader("Content-Type") ?? "", text: request.responseText }),
    );
    request.addEventListener("error", () => reject(new Error("lost")));
    request.addEventListener("abort", () => reject(new Error("cancelled")));
    signal?.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

/** The answer as JSON, or null when it is something else. */
export function asJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
