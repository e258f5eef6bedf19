// What the kit adds where scripts run. Without them every page works: links, forms, disclosures and popovers are the
// browser's own.

const live = document.getElementById("live");

function tell(words) {
  live.textContent = "";
  // A change that comes later than the emptying is read out even when the words are the same.
  requestAnimationFrame(() => (live.textContent = words));
}

// --- tables --------------------------------------------------------------------------------------------------------

/** Up, down, Home and End move between the links of a table's first column. */
function moveInTable(event) {
  const link = event.target.closest("[data-grid] tbody a");
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (link === null || step === undefined) return;
  const links = [...link.closest("tbody").querySelectorAll("td:first-child a")];
  const place = links.indexOf(link);
  if (place < 0) return;
  event.preventDefault();
  links[Math.min(links.length - 1, Math.max(0, place + step))].focus();
}
document.addEventListener("keydown", moveInTable);

/** What htmx sends to change something carries the token of the page. */
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.querySelector("meta[name=csrf-token]")?.content;
  if (token && detail.verb !== "get") detail.headers["X-CSRF-Token"] = token;
});

/** A filter left empty does not belong into the address. */
document.addEventListener("htmx:configRequest", ({ target, detail }) => {
  if (!target.matches("[data-drop-empty]")) return;
  for (const [name, value] of [...detail.formData.entries()]) if (value === "") detail.formData.delete(name);
});
document.addEventListener("submit", ({ target }) => {
  if (!target.matches("[data-drop-empty]") || window.htmx) return;
  for (const field of target.elements) if (field.value === "") field.disabled = true;
});

/** What was swapped in is said; who stood on something that is gone stands on its table. */
document.addEventListener("htmx:afterSettle", ({ target }) => {
  const sheet = target.closest?.(".sheet") ?? document.getElementById(target.id);
  if (!sheet?.matches(".sheet")) return;
  nameViews(sheet);
  const said = sheet.querySelector("[data-said]") ?? sheet.querySelector(".empty-title");
  if (said !== null) tell(said.textContent);
  if (document.activeElement === document.body) sheet.querySelector(".scroller")?.focus({ preventScroll: true });
});

/** On a narrow screen the tabs scroll: the present one is brought into sight, and nothing else moves. */
for (const tabs of document.querySelectorAll(".tabs")) {
  const present = tabs.querySelector("[aria-current]");
  if (present !== null) tabs.scrollLeft = present.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - present.offsetWidth) / 2;
}

// --- views by name, kept in this browser ---------------------------------------------------------------------------

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]").filter((view) => typeof view.name === "string");
  } catch {
    return [];
  }
}

function viewRow(view, remove, word) {
  const link = document.createElement("a");
  link.href = `?${view.query}`;
  link.textContent = view.name;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", `${word} ${view.name}`);
  button.addEventListener("click", remove);
  const row = document.createElement("li");
  row.append(link, button);
  return row;
}

function nameViews(root) {
  for (const box of root.querySelectorAll("[data-views]")) {
    const key = `heqi.views.${location.pathname}.${box.dataset.views}`;
    const list = box.querySelector("[data-views-list]");
    const save = (views) => {
      localStorage.setItem(key, JSON.stringify(views));
      draw();
    };
    const draw = () => {
      const views = kept(key);
      const without = (view) => save(kept(key).filter((other) => other.name !== view.name));
      list.replaceChildren(...views.map((view) => viewRow(view, () => without(view), box.dataset.remove)));
    };
    box.querySelector("[data-views-form]").addEventListener("submit", (event) => {
      event.preventDefault();
      const field = event.target.querySelector("input");
      const query = new URLSearchParams(location.search);
      query.delete("cursor");
      const name = field.value.trim();
      if (name === "") return;
      save([...kept(key).filter((view) => view.name !== name), { name, query: query.toString() }]);
      tell(name);
      field.value = "";
    });
    box.hidden = false;
    draw();
  }
}
nameViews(document);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const open of document.querySelectorAll("details.views[open]")) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

// --- search --------------------------------------------------------------------------------------------------------

const dialog = document.querySelector("[data-search]");
const words = dialog.querySelector("input");
const results = dialog.querySelector("[data-search-results]");
const PAUSE_MILLISECONDS = 150;
let asked = 0;
let pause = 0;

async function find() {
  const turn = ++asked;
  const answer = await fetch(`/search?${new URLSearchParams({ q: words.value })}`, { headers: { "HX-Request": "true" } });
  const elsewhere = answer.headers.get("HX-Redirect");
  if (elsewhere) location.assign(elsewhere); // signed out meanwhile
  if (turn !== asked || !answer.ok || elsewhere) return; // a later one is under way
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
  results.replaceChildren(...[...drawn.body.children].map((part) => document.adoptNode(part)));
  const count = results.querySelector("[data-count]")?.dataset.count;
  if (count) tell(count);
}

function openSearch(event) {
  event.preventDefault();
  if (dialog.open) return;
  dialog.showModal();
  words.select();
  find();
}

/** Arrows move between the field and the links; Enter in the field follows the first of them. */
function moveInSearch(event) {
  const links = [...results.querySelectorAll("a")];
  const stops = [words, ...links];
  const place = stops.indexOf(document.activeElement);
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    stops[(place + step + stops.length) % stops.length].focus();
  } else if (event.key === "Enter" && place === 0 && links.length > 0) {
    event.preventDefault();
    links[0].click();
  }
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") openSearch(event);
});
document.querySelector("[data-search-open]").addEventListener("click", (event) => {
  if (!event.ctrlKey && !event.metaKey) openSearch(event);
});
if (/mac|iphone|ipad/i.test(navigator.userAgent)) document.querySelector("[data-search-key]").textContent = "⌘K";
words.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(find, PAUSE_MILLISECONDS);
});
dialog.addEventListener("keydown", moveInSearch);
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close(); // the ground around it
});

// --- progress ------------------------------------------------------------------------------------------------------

function follow(meter) {
  const bar = meter.querySelector("progress");
  const output = meter.querySelector("output");
  const stream = new EventSource(meter.dataset.stream);
  const show = ({ data }) => {
    const step = JSON.parse(data);
    bar.value = step.percent;
    output.textContent = step.words;
    meter.classList.toggle("failed", step.failed);
    meter.dispatchEvent(new CustomEvent("heqi:step", { bubbles: true })); // for parts of the page that follow it
    return step;
  };
  stream.addEventListener("step", show);
  stream.addEventListener("done", (event) => {
    stream.close();
    const step = show(event);
    meter.dispatchEvent(new CustomEvent("heqi:done", { bubbles: true }));
    if (step.href) location.assign(step.href);
  });
  stream.addEventListener("error", () => {
    stream.close();
    output.textContent = meter.dataset.lost;
    meter.classList.add("failed");
  });
}
for (const meter of document.querySelectorAll("[data-stream]")) follow(meter);
