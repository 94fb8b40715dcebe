"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const rows = [...document.querySelectorAll("#inventory tbody tr")];
  const words = rows.map((row) => (row.closest("section").dataset.name + " " + row.textContent).toLowerCase());
  const tables = [...document.querySelectorAll("#inventory section")];
  const output = form.querySelector("output");
  const apply = () => {
    const wanted = form.elements.words.value.trim().toLowerCase();
    const verdict = form.elements.verdict.value;
    let shown = 0;
    rows.forEach((row, number) => {
      const fits = words[number].includes(wanted) && (!verdict || row.dataset.verdict.split(" ").includes(verdict));
      row.hidden = !fits;
      shown += fits;
    });
    tables.forEach((table) => { table.hidden = !table.querySelector("tbody tr:not([hidden])"); });
    output.textContent = shown === rows.length ? "all lines shown" : `${shown} of ${rows.length} lines shown`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
