import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { momentWords } from '../../../../shared/verslag/logboek/moment-words.ts';
import './logboek.css';

interface BevindingenNoticeProps {
  bevindingen: readonly { moment: string; tekst: string }[];
  /** What can be done about it. */
  children?: ReactNode;
}

/** What is wrong with the logboek: what was found, what it means, whom to ask. */
export function BevindingenNotice({ bevindingen, children }: BevindingenNoticeProps) {
  if (bevindingen.length === 0) return null;
  return (
    <Notice tone="attention" word="Er klopt iets niet in het logboek">
      <ul className="logboek-bevindingen">
        {bevindingen.map(({ moment, tekst }) => (
          <li key={`${moment} ${tekst}`}>
            {tekst} <span className="second-ink">Gevonden op {momentWords(moment)}.</span>
          </li>
        ))}
      </ul>
      Iemand kan het bestand hebben veranderd of een oude kopie hebben teruggezet. U kunt gewoon doorwerken.
      Vraag uw beheerder of FG om dit na te gaan. {children}
    </Notice>
  );
}
