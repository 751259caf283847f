import { gaps, type Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';
import { readTermijn } from '../../../shared/invoer/read-termijn.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { termijnText } from '../../../shared/verslag/termijn-text.ts';
import { GapField } from './gap-field.tsx';
import { readOwner } from './read-owner.ts';
import { useSaveInTurn } from './use-save-in-turn.ts';

/** An afspraak with what it lacked when the list was made; what is filled in stays in sight. */
export function GapRow({
  afspraak,
  lacked,
  view,
}: {
  afspraak: Afspraak;
  lacked: readonly string[];
  view: BesprekingView;
}) {
  const { save, failure } = useSaveInTurn(view.bespreking.id, afspraak);
  const termijnOf = (text: string) =>
    readTermijn(text, {
      today: view.today,
      feestdagen: view.feestdagen,
      volgendOverleg: view.bespreking.volgendOverleg,
    });
  const who = wieVan(afspraak, view);
  const when = termijnText(afspraak, view.bespreking.volgendOverleg);
  const isComplete = gaps(afspraak).length === 0;
  return (
    <li className="gap-row">
      <p className="gap-row-wat">
        {afspraak.wat === '' ? 'Nog zonder omschrijving' : afspraak.wat}
        <span className="second-ink">
          {[who, when].filter((text) => text !== '').map((text) => ` · ${text}`)}
        </span>
        {isComplete && <strong className="gap-row-klaar">compleet</strong>}
      </p>
      <FailureNotice failure={failure} />
      <div className="gap-row-velden">
        {lacked.includes('wat?') && (
          <GapField
            label="Wat?"
            description="Wat gaat er gebeuren"
            understand={(text) => ({ ok: true, words: text })}
            onComplete={(wat) => void save({ wat })}
          />
        )}
        {(lacked.includes('wie?') || lacked.includes('welke persoon?')) && (
          <GapField
            label={lacked.includes('wie?') ? 'Wie?' : 'Welke persoon?'}
            description="Drie letters van een naam of organisatie"
            understand={(text) => {
              const read = readOwner(text, view);
              return read.ok ? { ok: true, words: wieVan(read.fields, view) } : read;
            }}
            onComplete={(text) => {
              const read = readOwner(text, view);
              if (read.ok) void save(read.fields);
            }}
          />
        )}
        {lacked.includes('wanneer?') && (
          <GapField
            label="Wanneer?"
            description="vrijdag, 27-11 of volgend overleg"
            understand={(text) => {
              const { termijn, remarks } = termijnOf(text);
              if (termijn === null) return { ok: false, question: remarks[0] ?? 'Dit is nog geen dag.' };
              const day = termijn.date === null ? 'volgend overleg' : formatDatum(termijn.date);
              return { ok: true, words: [day, ...remarks].join('. ') };
            }}
            onComplete={(text) => {
              const { termijn } = termijnOf(text);
              if (termijn === null) return;
              const volgendOverleg = termijn.kind === 'volgend-overleg';
              void save({ datum: volgendOverleg ? null : termijn.date, volgendOverleg });
            }}
          />
        )}
      </div>
    </li>
  );
}
