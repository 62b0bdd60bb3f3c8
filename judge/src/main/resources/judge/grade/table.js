"use strict";
// Sorts and filters the table of learners. Without it, the table stands there whole, in the order of the names.
const $ = id => document.getElementById(id);
const table = $("table"), body = table.tBodies[0], find = $("find"), show = $("show"), shown = $("shown");
const rows = [...body.rows];
const heads = [...table.tHead.rows[0].cells];
const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (all, i) => values[i]);
const value = (row, i) => row.cells[i].dataset.by !== undefined ? Number(row.cells[i].dataset.by) : row.cells[i].textContent.trim();
const compare = (a, b) => typeof a === "number" ? a - b : a.localeCompare(b, undefined, { numeric: true });

function sort(i) {
  const down = heads[i].getAttribute("aria-sort") === "ascending";
  heads.forEach((head, j) => { if (j === i) head.setAttribute("aria-sort", down ? "descending" : "ascending"); else head.removeAttribute("aria-sort"); });
  rows.sort((a, b) => (down ? -1 : 1) * compare(value(a, i), value(b, i)));
  body.append(...rows);
}

function filter() {
  const words = find.value.toLowerCase().split(/\s+/).filter(word => word);
  let count = 0;
  for (const row of rows) {
    const name = row.cells[0].textContent.toLowerCase();
    row.hidden = !words.every(word => name.includes(word)) || show.value !== "" && row.dataset[show.value] === undefined;
    count += row.hidden ? 0 : 1;
  }
  shown.textContent = fill(shown.dataset.pattern, count, rows.length);
}

heads.forEach((head, i) => {
  if (head.classList.contains("strip")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  button.title = fill(table.dataset.sort, head.textContent);
  button.onclick = () => sort(i);
  head.replaceChildren(button);
});
find.oninput = filter;
show.onchange = filter;
$("controls").hidden = false;
filter();

// Paper has no folds.
let opened = [];
addEventListener("beforeprint", () => { opened = [...document.querySelectorAll("details:not([open])")]; opened.forEach(one => { one.open = true; }); });
addEventListener("afterprint", () => { opened.forEach(one => { one.open = false; }); });
