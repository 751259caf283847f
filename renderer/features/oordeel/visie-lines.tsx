import { FailureNotice } from '../../components/notice.tsx';
import { Button } from '../../components/button.tsx';
import { useCommand } from '../../query.ts';
import type { VisieLine } from './criterium-visies.ts';
import { showVisie } from './show-visie.ts';

interface VisieLinesProps {
  besprekingId: string;
  criteriumId: string;
  lines: readonly VisieLine[];
  inTabOrder: boolean;
  onTakenBack: () => void;
}

/** The deviating views, always in sight under their criterium; each can be taken back. */
export function VisieLines({ besprekingId, criteriumId, lines, inTabOrder, onTakenBack }: VisieLinesProps) {
  const command = useCommand('criterium.saveVisie');
  const takeBack = async (organisatieId: string): Promise<void> => {
    const given = { besprekingId, criteriumId, organisatieId, antwoord: null, tekst: '' };
    const result = await command.run(given);
    if (!result.ok) return;
    showVisie(given);
    onTakenBack();
  };
  return (
    <>
      {lines.map(({ organisatieId, kort, words }) => (
        <p key={organisatieId} className="visie-regel second-ink">
          <span>{words}</span>
          <Button
            variant="quiet"
            aria-label={`Visie van ${kort} terugnemen`}
            excludeFromTabOrder={!inTabOrder}
            onPress={() => void takeBack(organisatieId)}
          >
            terugnemen
          </Button>
        </p>
      ))}
      <FailureNotice failure={command.failure} />
    </>
  );
}
