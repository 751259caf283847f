import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { NotInRegister } from '../../../shared/ipc/contract/driehoek.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { queryClient, useCommand, useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';

/** Under a formal besluit, while the fase has not followed: the way to where that is recorded. */
export function RegisterLine({ notitieId }: { notitieId: string }) {
  const { data = [] } = useRequest('driehoek.notInRegister', {});
  const one = data.find((row) => row.notitieId === notitieId);
  return one === undefined ? null : <ToRegister one={one} />;
}

function ToRegister({ one }: { one: NotInRegister }) {
  const { goTo, leave } = useNav();
  const may = useMay();
  const fill = useCommand('driehoek.toRegister', { refresh: ['bespreking.get'] });
  const { id, casusId, van, bespreking } = one;

  const open = async (): Promise<void> => {
    const result = await fill.run({ id });
    if (!result.ok) return;
    const { besprekingId, loopt } = result.value;
    // The form of an overleg that was looked at before would show what was in it then.
    queryClient.removeQueries({ queryKey: ['besluit-draft', besprekingId] });
    goTo(loopt ? { room: 'bespreking', besprekingId } : { room: 'voorbereiden', besprekingId });
  };

  return (
    <Notice tone="attention" word="Nog niet in het register">
      De casus staat nog op AVE {van}. Een besluit op papier verandert dat niet: in een overleg over de casus
      legt iemand de op- of afschaling vast, bij stap 4, Besluit.{' '}
      {bespreking === null ? (
        <>
          Er is nog geen overleg waarin dat kan.{' '}
          {may('overleg.create') && (
            <Button variant="quiet" onPress={() => goTo({ room: 'new-overleg', casusId })}>
              Overleg plannen
            </Button>
          )}
        </>
      ) : may('driehoek.toRegister') ? (
        <>
          {bespreking.loopt ? 'Er loopt nu een overleg.' : `Dat kan op ${formatDatum(bespreking.datum)}.`}{' '}
          <Button isDisabled={fill.busy} onPress={() => leave(() => void open())}>
            {bespreking.loopt
              ? 'Op- of afschaling vastleggen in het register'
              : 'Op- of afschaling klaarzetten voor dat overleg'}
          </Button>
        </>
      ) : (
        `De voorzitter doet dat in het overleg van ${formatDatum(bespreking.datum)}.`
      )}
      <FailureNotice failure={fill.failure} />
    </Notice>
  );
}
