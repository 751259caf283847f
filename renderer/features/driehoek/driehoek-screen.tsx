import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useCommand } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import { NotitiesSection } from './notities-section.tsx';
import { OverleggenSection } from './overleggen-section.tsx';

/** The notities of the AOV'er and the agendas of the driehoek. */
export function DriehoekScreen() {
  const { goTo } = useNav();
  const create = useCommand('driehoek.create', { refresh: ['driehoek.list'] });
  const begin = async (): Promise<void> => {
    const made = await create.run({ casusId: null, lines: [] });
    if (made.ok) goTo({ room: 'driehoeknotitie', notitieId: made.value.id });
  };
  return (
    <>
      <ScreenHead title="Driehoek">
        <Button onPress={() => goTo({ room: 'new-driehoekoverleg' })}>Nieuwe agenda</Button>
        <Button variant="primary" icon="plus" isDisabled={create.busy} onPress={() => void begin()}>
          Nieuwe notitie
        </Button>
      </ScreenHead>
      <FailureNotice failure={create.failure} />
      <NotitiesSection />
      <OverleggenSection />
    </>
  );
}
