import type { Alinea, Block, Code, FaseChip, FaseLabel, Lijst } from '../../../shared/verslag/blocks.ts';
import { textHtml } from './text.ts';
import { handtekeningenHtml, kenmerkenHtml, tabelHtml } from './tables.ts';

/** One block as HTML, everything in it escaped. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'kop':
      return `<h${String(block.level)}>${textHtml(block.text)}</h${String(block.level)}>`;
    case 'alinea':
      return alineaHtml(block);
    case 'lijst':
      return lijstHtml(block);
    case 'tabel':
      return tabelHtml(block);
    case 'kenmerken':
      return kenmerkenHtml(block);
    case 'handtekeningen':
      return handtekeningenHtml(block);
    case 'fase-chip':
      return faseChipHtml(block);
    case 'code':
      return codeHtml(block);
  }
}

function alineaHtml({ text, tone }: Alinea): string {
  return `<p class="alinea ${tone}">${textHtml(text)}</p>`;
}

function lijstHtml({ items, numbered, small }: Lijst): string {
  const tag = numbered ? 'ol' : 'ul';
  const rows = items.map((text) => `<li>${textHtml(text)}</li>`).join('\n');
  return `<${tag}${small ? ' class="small"' : ''}>${rows}</${tag}>`;
}

/** The strip holds the pattern and no text; the words stand beside it. */
function faseChipHtml({ van, naar }: FaseChip): string {
  const step = van === null ? '' : `${chipHtml(van)}<span class="meta">naar</span>`;
  return `<div class="chips">${step}${chipHtml(naar)}</div>`;
}

function chipHtml({ fase, label, naam }: FaseLabel): string {
  const name = naam === '' ? '' : `<p>${textHtml(naam)}</p>`;
  const kind = fase === null ? 'fase-none' : `fase-${String(fase)}`;
  return `<div class="chip ${kind}"><i></i><div><p class="strong">${textHtml(label)}</p>${name}</div></div>`;
}

function codeHtml({ groups }: Code): string {
  const cells = groups.map(
    (text, index) =>
      `<div><p class="meta">Groep ${String(index + 1)}</p><p class="group">${textHtml(text)}</p></div>`,
  );
  return `<div class="code">${cells.join('\n')}</div>`;
}
