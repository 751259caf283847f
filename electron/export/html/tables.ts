import type { Cell, Kenmerken, Handtekeningen, RowGroup, Tabel } from '../../../shared/verslag/blocks.ts';
import { textHtml } from './text.ts';

/** The paragraphs of a cell, each in its tone. */
function cellHtml(value: Cell): string {
  return value.map(({ text, tone }) => `<p class="${tone}">${textHtml(text)}</p>`).join('');
}

/** A table with its columns named for a screen reader; widths as attributes, since the policy refuses style attributes. */
export function tabelHtml({ columns, groups }: Tabel): string {
  const cols = columns.map(({ width }) => `<col width="${String(Math.round(width * 1000) / 10)}%">`).join('');
  const head = columns.map((column) => `<th scope="col">${textHtml(column.head)}</th>`).join('');
  const bodies = groups.map((group) => groupHtml(group, columns.length)).join('\n');
  return `<table><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead>\n${bodies}</table>`;
}

function groupHtml({ title, rows }: RowGroup, columns: number): string {
  const heading =
    title === null
      ? ''
      : `<tr class="group"><th scope="rowgroup" colspan="${String(columns)}">${textHtml(title)}</th></tr>`;
  const body = rows.map((row) => `<tr>${row.map((value) => `<td>${cellHtml(value)}</td>`).join('')}</tr>`);
  return `<tbody>${heading}${body.join('\n')}</tbody>`;
}

export function kenmerkenHtml({ items }: Kenmerken): string {
  const rows = items.map(
    (item) => `<div><dt>${textHtml(item.label)}</dt><dd>${cellHtml(item.value)}</dd></div>`,
  );
  return `<dl>${rows.join('\n')}</dl>`;
}

export function handtekeningenHtml({ items }: Handtekeningen): string {
  const rows = items.map(
    (item) =>
      `<div class="sign"><div><p class="meta">${textHtml(item.rol)}</p><p>${textHtml(item.naam)}</p></div>` +
      '<div class="line"><p class="meta">Datum</p></div><div class="line"><p class="meta">Handtekening</p></div></div>',
  );
  return rows.join('\n');
}
