import { useState } from 'react';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { flushAll } from '../../autosave/registry.ts';
import { Button } from '../../components/button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SearchChoice } from '../../components/search-choice.tsx';
import { cached, refresh, useCommand, useRequest } from '../../query.ts';

interface LinkCasusProps {
  notitie: Driehoeknotitie;
  onClose: () => void;
  onLinked: () => void;
}

const most = 500;

/** Once: a notitie does not go from one casus to another. */
export function LinkCasus({ notitie, onClose, onLinked }: LinkCasusProps) {
  const casussen = useRequest('casus.list', { text: '', limit: most, chosen: [] });
  const [casusId, setCasusId] = useState<string | null>(null);
  const link = useCommand('driehoek.link', { refresh: ['driehoek.list'] });

  const submit = async (): Promise<void> => {
    if (casusId === null || !(await flushAll())) return;
    const { revisie } = cached('driehoek.get', { id: notitie.id })?.notitie ?? notitie;
    const result = await link.run({ id: notitie.id, revisie, casusId });
    if (!result.ok) return;
    void refresh(['driehoek.preview']);
    await refresh(['driehoek.get']);
    onLinked();
  };

  return (
    <ModalDialog
      title="Bij welke casus hoort deze notitie?"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" isDisabled={casusId === null || link.busy} onPress={() => void submit()}>
            Koppelen
          </Button>
          <Button variant="quiet" onPress={onClose}>
            Niet koppelen
          </Button>
        </>
      }
    >
      <p>Wat u typte, blijft staan. Uit de casus kunt u daarna regels overnemen. Koppelen kan één keer.</p>
      <Loaded query={casussen}>
        {({ rows }) => (
          <SearchChoice
            label="Casus"
            description="Een deel van het nummer of de aanduiding."
            options={rows.map(({ casus }) => ({ id: casus.id, name: `${casus.nummer} ${casus.aanduiding}` }))}
            value={casusId}
            onChange={setCasusId}
          />
        )}
      </Loaded>
      <FailureNotice failure={link.failure} />
    </ModalDialog>
  );
}
