import type { WaarnemingStand } from '../../../shared/ipc/contract/waarneming.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { formatMoment } from '../../components/format-moment.ts';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';

/** While a waarneming is on this computer: which of the two opens, and taking the copy away when it is done. */
export function WhichStore() {
  const stand = useRequest('waarneming.stand', {}).data;
  const choose = useCommand('waarneming.choose', { refresh: ['waarneming.stand', 'toegang.stand'] });
  const remove = useCommand('waarneming.remove', { refresh: ['waarneming.stand', 'toegang.stand'] });
  if (stand === undefined || !stand.there) return null;
  const { chosen, hasOwn, afgerond } = stand;
  return (
    <div className="which-store">
      <Notice tone="attention" word={chosen ? 'U opent de waarneming' : 'Er is ook een waarneming'}>
        {chosen ? `Dit is ${copyWords(stand)}.` : `Op deze computer staat ook ${copyWords(stand)}.`}{' '}
        {afgerond !== null && <AfgerondText afgerond={afgerond} />}
      </Notice>
      <FailureNotice failure={choose.failure ?? remove.failure} />
      <div className="toegang-actions">
        <Button
          isDisabled={choose.busy}
          onPress={() => void choose.run({ which: chosen ? 'own' : 'waarneming' })}
        >
          {chosen ? (hasOwn ? 'Open mijn eigen gegevens' : 'Naar het begin') : 'Open de waarneming'}
        </Button>
        {afgerond !== null && (
          <ConfirmButton
            word="Haal de waarneming van deze computer"
            what="waarneming"
            question={
              afgerond.found
                ? 'De kopie op deze computer gaat weg. Dat kan niet ongedaan worden gemaakt.'
                : 'Casustafel vindt de teruggebrachte kopie nu niet. Weet u zeker dat uw collega die heeft? De kopie op deze computer gaat weg.'
            }
            onConfirm={() => void remove.run({})}
          />
        )}
      </div>
    </div>
  );
}

function AfgerondText({ afgerond }: { afgerond: NonNullable<WaarnemingStand['afgerond']> }) {
  return (
    <>
      De waarneming is afgerond op {formatMoment(afgerond.at)}. De kopie voor uw collega staat in{' '}
      <strong className="path">{afgerond.folder}</strong>: twee bestanden, {afgerond.name} en het
      sleutelbestand ernaast. Ontgrendelt u de waarneming opnieuw, dan rondt u hem later nog eens af.
    </>
  );
}

function copyWords({ madeAt }: WaarnemingStand): string {
  const when = madeAt === null ? '' : `, gemaakt op ${formatMoment(madeAt)}`;
  return `een kopie van de gegevens van een collega${when}`;
}
