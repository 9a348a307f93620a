'use strict';
// Sorts and filters the table of solutions, and opens and closes lists. The page is whole without it.
(() => {
  const words = (text, ...values) => text.replace(/\{(\d)\}/g, (all, i) => values[i]);
  const grouped = number => number.toString().replace(/\B(?=(\d{3})+$)/g, document.documentElement.lang === 'da' ? '.' : ',');

  const button = (text, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  };

  // All lists of a part can be opened and closed at once, for example before it is printed.
  const main = document.querySelector('main');
  for (const part of main.querySelectorAll('.lists')) {
    const all = open => () => part.querySelectorAll('details').forEach(details => { details.open = open; });
    const first = part.querySelector('.group, .scroll');
    if (first && part.querySelector('details')) {
      const bar = document.createElement('p');
      bar.className = 'buttons';
      bar.append(button(main.dataset.open, all(true)), ' ', button(main.dataset.close, all(false)));
      first.before(bar);
    }
  }

  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const table = document.getElementById('table');
  const body = table.tBodies[0];
  const given = Array.from(body.rows);
  const text = document.getElementById('filter-text');
  const selects = Array.from(form.querySelectorAll('select'));
  const shown = document.getElementById('shown');
  const sorted = document.getElementById('sorted');

  // What is compared is read from the rows once.
  const facts = new Map(given.map(row => [row, {
    values: row.dataset.f.split('|').map(value => value.split(' ')),
    text: [0, 8, 9, 10].map(i => row.cells[i].dataset.k || row.cells[i].textContent).join('\n').toLowerCase()
      + '\n' + row.querySelector('.id').textContent.toLowerCase(),
  }]));

  const filter = () => {
    const sought = text.value.trim().toLowerCase().split(/\s+/);
    let count = 0;
    for (const row of given) {
      const fact = facts.get(row);
      const fits = sought.every(word => fact.text.includes(word))
        && selects.every((select, i) => select.value === '' || fact.values[i].includes(select.value));
      if (row.hidden === fits) {
        row.hidden = !fits;
      }
      count += fits ? 1 : 0;
    }
    shown.textContent = words(form.dataset.shown, grouped(count), grouped(given.length));
  };

  const danish = new Intl.Collator('da', { numeric: true });
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.k === undefined ? cell.textContent : cell.dataset.k;
  };
  const sort = (heading, column) => {
    const descending = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute('aria-sort');
    }
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const rows = given.map(row => [key(row, column), row]);
    // What is not told comes last, in either direction.
    rows.sort(([a], [b]) => a === '' || b === '' ? (a === '') - (b === '') : (descending ? -1 : 1) * danish.compare(a, b));
    body.append(...rows.map(([, row]) => row));
    sorted.textContent = words(form.dataset.sorted, heading.textContent,
      descending ? form.dataset.descending : form.dataset.ascending);
  };

  Array.from(table.tHead.rows[0].cells).forEach((heading, column) => {
    const name = heading.textContent;
    heading.textContent = '';
    heading.append(button(name, () => sort(heading, column)));
  });
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  filter();
})();
