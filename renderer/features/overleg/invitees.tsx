import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { candidatesOf, type Candidate } from './candidates.ts';

const refreshed = ['bespreking.get'] as const;

/** Who is invited: ticked from the deelnemers of the casus, betrokkenen and naasten. */
export function Invitees({ view }: { view: BesprekingView }) {
  const { goTo } = useNav();
  const besprekingId = view.bespreking.id;
  const [answer, setAnswer] = useState('');
  const invite = useCommand('bespreking.invite', { refresh: refreshed });
  const uninvite = useCommand('bespreking.uninvite', { refresh: refreshed });
  const before = useCommand('bespreking.inviteAsBefore', { refresh: refreshed });
  const candidates = candidatesOf(view);
  const professionals = candidates.filter(({ deelnemerId }) => deelnemerId !== null);
  const others = candidates.filter(({ betrokkeneId }) => betrokkeneId !== null);

  const tick = ({ aanwezigeId, deelnemerId, betrokkeneId }: Candidate) => {
    if (aanwezigeId === null) void invite.run({ besprekingId, deelnemerId, betrokkeneId });
    else void uninvite.run({ aanwezigeId });
  };

  const inviteAsBefore = async () => {
    const result = await before.run({ besprekingId });
    if (!result.ok) return;
    const { invited } = result.value;
    setAnswer(
      invited === 0
        ? 'Er is geen vorig overleg over deze casus.'
        : `${invited} uitgenodigd, net als vorige keer.`,
    );
  };

  return (
    <section className="overleg-section" aria-label="Uitgenodigd">
      <h2>
        Uitgenodigd <span className="second-ink">{view.aanwezigen.length}</span>
      </h2>
      <div className="overleg-actions">
        <Button isDisabled={before.busy} onPress={() => void inviteAsBefore()}>
          Dezelfde als vorige keer
        </Button>
        <Button
          variant="quiet"
          onPress={() => goTo({ room: 'casus', casusId: view.casus.id, tab: 'deelnemers' })}
        >
          Deelnemers aanvullen
        </Button>
      </div>
      <p role="status" className="second-ink">
        {answer}
      </p>
      {professionals.length === 0 ? (
        <EmptyState>Deze casus heeft nog geen deelnemers. Vul ze eerst aan.</EmptyState>
      ) : (
        <ul className="plain">
          {professionals.map((candidate) => (
            <CandidateRow key={candidate.id} candidate={candidate} onTick={tick} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h3 className="overleg-subhead">Betrokkene en naasten</h3>
          <ul className="plain">
            {others.map((candidate) => (
              <CandidateRow key={candidate.id} candidate={candidate} onTick={tick} />
            ))}
          </ul>
        </>
      )}
      <FailureNotice failure={invite.failure ?? uninvite.failure ?? before.failure} />
    </section>
  );
}

function CandidateRow({
  candidate,
  onTick,
}: {
  candidate: Candidate;
  onTick: (candidate: Candidate) => void;
}) {
  return (
    <li>
      <TickBox
        label={candidate.name}
        detail={candidate.detail}
        isSelected={candidate.aanwezigeId !== null}
        onChange={() => onTick(candidate)}
      />
    </li>
  );
}
