import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { refresh, useCommand } from '../../query.ts';
import { showAntwoord, type AntwoordGiven } from './answer-criterium.ts';
import { criteriaBlocks, type CriteriaBlock } from './criteria-blocks.ts';
import { tableOf, visieLines } from './criterium-visies.ts';
import { CriteriumRow } from './criterium-row.tsx';
import { moveFocusByArrow } from './focus-rows.ts';
import { toelichtingInWords } from './toelichting.ts';
import './criteria.css';

/** The criteria of the kader for the steps from this fase, answered aloud by the meeting and saved at once. */
export function CriteriaSection({ view, kader }: { view: BesprekingView; kader: Kader }) {
  const besprekingId = view.bespreking.id;
  const command = useCommand('criterium.answer');
  const blocks = criteriaBlocks(kader, view.casus.fase);
  const rows = blocks.flatMap((block) => block.groepen.flatMap((groep) => groep.regels));
  const [chosen, setCurrent] = useState<string | undefined>(rows[0]?.key);
  const current = rows.some((row) => row.key === chosen) ? chosen : rows[0]?.key;
  const table = tableOf(view);
  const citable = view.informatie.filter((regel) => !regel.vervallen).map((regel) => regel.nummer);

  const [notKept, setNotKept] = useState('');

  const answer = async (given: AntwoordGiven): Promise<void> => {
    showAntwoord(besprekingId, given);
    const result = await command.run({ besprekingId, ...given });
    setNotKept(result.ok ? '' : toelichtingInWords(given));
    if (!result.ok) await refresh(['bespreking.get']);
  };

  return (
    <section className="oordeel-deel" aria-labelledby="criteria-kop">
      <h2 id="criteria-kop">{kader.namen.criteria}</h2>
      <p className="meta criteria-toetsen">
        <KeyHint keys="Alt+C" /> hierheen <KeyHint keys="J" /> ja <KeyHint keys="N" /> nee{' '}
        <KeyHint keys="O" /> onbekend <KeyHint keys="Enter" /> toelichting of regels <KeyHint keys="V" />{' '}
        andere visie <KeyHint keys="↑" /> <KeyHint keys="↓" /> verder
      </p>
      <FailureNotice failure={command.failure} />
      {notKept !== '' && <p className="second-ink">Wat u erbij schreef: “{notKept}”</p>}
      <div
        className="criteria"
        data-criteria=""
        data-first-focus=""
        onKeyDown={(event) => void moveFocusByArrow(event, '.criterium-rij [role=radio][data-stop]')}
      >
        {blocks.map((block) => (
          <div key={block.id} role="group" className="criteria-block" aria-label={block.kop}>
            <h3>
              {block.kop} <span className="meta">{stand(block, view)}</span>
            </h3>
            {block.groepen.map((groep) => (
              <div key={groep.id}>
                {groepHead(block, groep) !== '' && (
                  <p className="criteria-groep">{groepHead(block, groep)}</p>
                )}
                {groep.regels.map((regel) => {
                  const { key, criteriumId } = regel;
                  const given = view.antwoorden.find((one) => one.criteriumId === criteriumId);
                  return (
                    <CriteriumRow
                      key={key}
                      besprekingId={besprekingId}
                      regel={regel}
                      given={given}
                      citable={citable}
                      visies={visieLines(view, criteriumId, given?.antwoord ?? null)}
                      table={table}
                      inTabOrder={key === current}
                      onFocus={() => setCurrent(key)}
                      onAnswer={(antwoord, toelichting) =>
                        void answer({ criteriumId, antwoord, ...toelichting })
                      }
                    />
                  );
                })}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** A name only where there are more groepen; a ja on a single criterium needs no rule. */
function groepHead({ groepen }: CriteriaBlock, { naam, logica }: CriteriaBlock['groepen'][number]): string {
  const name = groepen.length > 1 ? naam : '';
  if (logica === '') return name;
  return name === '' ? `${logica}.` : `${name}. ${logica}.`;
}

function stand(block: CriteriaBlock, view: Pick<BesprekingView, 'antwoorden'>): string {
  const ids = new Set(block.groepen.flatMap((groep) => groep.regels.map((regel) => regel.criteriumId)));
  const answered = view.antwoorden.filter((one) => ids.has(one.criteriumId)).length;
  return `${String(answered)} van ${String(ids.size)} beantwoord`;
}
