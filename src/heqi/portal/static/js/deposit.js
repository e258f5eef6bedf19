// The deposit form: files queue up, go in one request, and are stored together or not at all.

import { asJson, copyOf, filled, message, onFiles, post, showProgress, sizeText } from "./drop.js";

const form = document.querySelector("[data-deposit]");
const words = form.dataset;
const list = form.querySelector("[data-files]");
const result = form.querySelector("[data-result]");
const submit = form.querySelector("[type=submit]");
const cancel = form.querySelector("[data-cancel]");
const input = form.querySelector("input[type=file]");
const limit = Number(words.limitBytes);

/** The files to deposit: {file, row, fault}. */
let queue = [];
let sending = null;

form.noValidate = true;
submit.disabled = true;

function note(item, text, state) {
  item.row.dataset.state = state;
  item.row.querySelector(".file-note").textContent = text;
}

function refresh() {
  list.hidden = queue.length === 0;
  const faulty = queue.some((item) => item.fault);
  cancel.hidden = sending === null;
  input.disabled = sending !== null;
  for (const item of queue) item.row.querySelector(".file-remove").disabled = sending !== null;
  const size = queue.reduce((sum, item) => sum + item.file.size, 0);
  const selected = filled(words.selected, { n: queue.length, size: sizeText(size) });
  const tooMuch = size > limit && !faulty;
  submit.disabled = sending !== null || faulty || tooMuch || queue.length === 0;
  form.querySelector("[data-selected-text]").textContent =
    queue.length === 0 ? "" : tooMuch ? `${selected}: ${words.totalTooLarge}` : selected;
}

function remove(item) {
  const next = item.row.nextElementSibling ?? item.row.previousElementSibling;
  queue = queue.filter((other) => other !== item);
  item.row.remove();
  (next?.querySelector(".file-remove") ?? input).focus();
  refresh();
}

function add(file, fault) {
  const item = { file, fault, row: copyOf("file-row") };
  const button = item.row.querySelector(".file-remove");
  item.row.querySelector(".file-name").textContent = file.name;
  item.row.querySelector(".file-size").textContent = fault === words.folder ? "" : sizeText(file.size);
  item.row.querySelector("progress").setAttribute("aria-label", file.name);
  button.setAttribute("aria-label", `${words.remove} ${file.name}`);
  button.addEventListener("click", () => remove(item));
  note(item, fault ?? words.waiting, fault ? "fault" : "waiting");
  queue.push(item);
  list.append(item.row);
}

function clearDone() {
  for (const item of queue.filter((other) => other.done)) item.row.remove();
  queue = queue.filter((item) => !item.done);
}

/** Files go over the wire in order, so the bytes sent say how far each of them is. */
function spread(sent, total) {
  const content = queue.reduce((sum, item) => sum + item.file.size, 0);
  let left = total > 0 ? Math.round((sent / total) * content) : 0;
  for (const item of queue) {
    const part = Math.min(left, item.file.size);
    left -= part;
    const whole = part === item.file.size && sent > 0;
    const percent = item.file.size === 0 ? (whole ? 100 : 0) : Math.floor((part / item.file.size) * 100);
    showProgress(item.row.querySelector(".meter"), percent, `${percent}%`);
    note(item, whole ? words.sent : words.sending, "sending");
  }
}

/** The address of an entry's page, from the receipt itself when it says one. */
function entryHref(receipt) {
  return receipt.href ?? words.entryHref + encodeURIComponent(receipt.entry_id);
}

function succeed(receipts) {
  const entries = document.createElement("ul");
  receipts.forEach((receipt, place) => {
    const link = document.createElement("a");
    link.href = entryHref(receipt);
    link.textContent = receipt.name;
    const row = document.createElement("li");
    row.append(link, ` #${receipt.index}`);
    entries.append(row);
    const item = queue[place];
    item.done = true;
    showProgress(item.row.querySelector(".meter"), 100, "100%");
    note(item, words.done, "done");
  });
  result.replaceChildren(message("success", filled(words.success, { n: receipts.length }), entries));
  clearDone();
  input.value = "";
  // The table and the facts of the log are fetched anew, without leaving the page.
  for (const id of ["log", "sheet-deposits"]) {
    const place = document.getElementById(id);
    if (place) window.htmx?.ajax("GET", location.pathname, { target: place, select: `#${id}`, swap: "outerHTML" });
  }
}

/** The errors that speak of this file: their place is its name, a long one cut short. */
function faultsOf(item, errors) {
  return errors.filter(({ place }) => {
    const said = String(place ?? "");
    return said === item.file.name || (said.endsWith("…") && item.file.name.startsWith(said.slice(0, -1)));
  });
}

function fail(title, detail, errors = []) {
  const matched = new Set();
  for (const item of queue) {
    const own = faultsOf(item, errors);
    own.forEach((error) => matched.add(error));
    showProgress(item.row.querySelector(".meter"), 0, "");
    if (own.length > 0) {
      item.fault = own.map((error) => error.detail).join(" ");
      note(item, item.fault, "fault");
    } else note(item, words.notStored, "waiting");
  }
  const rest = errors.filter((error) => !matched.has(error)).map((error) => [error.place, error.detail].filter(Boolean).join(": "));
  const sentences = [detail, ...rest, errors.length > 0 ? words.mend : ""].filter(Boolean);
  result.replaceChildren(message("error", title, ...sentences));
}

async function deposit() {
  const body = new FormData();
  for (const item of queue) body.append("files", item.file, item.file.name);
  sending = new AbortController();
  result.replaceChildren();
  refresh();
  spread(0, 1);
  try {
    const answer = await post(form.action, body, {
      accept: "application/json",
      onProgress: spread,
      signal: sending.signal,
    });
    const said = asJson(answer.text);
    if (answer.status < 300 && Array.isArray(said)) succeed(said);
    else fail(words.failure, said?.detail ?? said?.title ?? `HTTP ${answer.status}`, said?.errors ?? []);
  } catch (error) {
    fail(words.notStored, error.message === "cancelled" ? words.cancelled : words.lost);
  } finally {
    sending = null;
    refresh();
  }
}

onFiles(form.querySelector("[data-drop]"), (files, folders) => {
  if (sending !== null) return;
  result.replaceChildren();
  for (const file of files) add(file, file.size > limit ? words.tooLarge : undefined);
  for (const name of folders) add(new File([], name), words.folder);
  input.value = ""; // so that the same file can be chosen again
  refresh();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!submit.disabled) deposit();
});
cancel.addEventListener("click", () => sending?.abort());
window.addEventListener("beforeunload", (event) => {
  if (sending !== null) event.preventDefault();
});
