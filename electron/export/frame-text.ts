import { formatDatum } from '../../shared/domain/termijn/format-datum.ts';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';

/** What stands on top of every page, in its frame. */
export interface HeaderText {
  readonly gemeente: string;
  readonly mark: string;
  /** '' when the paper holds no special data. */
  readonly specialData: string;
}

export function headerText(paper: Paper): HeaderText {
  const mark = paper.concept ? `CONCEPT · ${paper.classificatie}` : paper.classificatie;
  return { gemeente: paper.gemeente, mark, specialData: paper.specialData };
}

/** The lines at the foot of every page; the number of the page comes behind the first. */
export function footerLines(paper: Paper, copy: PaperCopy): readonly [string, ...string[]] {
  const first = [
    paper.casusnummer,
    paper.versie,
    copy.recipient === '' ? '' : `voor ${copy.recipient}`,
    copy.number === null ? '' : `exemplaar ${String(copy.number)}`,
    formatDatum(copy.date),
  ];
  const check = [
    copy.shortHash === '' ? '' : `Controlegetal ${copy.shortHash}`,
    copy.logboek === '' ? '' : `logboek ${copy.logboek}`,
  ];
  return [joined(first), ...[paper.geheimhouding, joined(check)].filter((line) => line !== '')];
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
