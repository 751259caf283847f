import { Button } from '../../components/button.tsx';
import { useNav } from '../../shell/nav.tsx';

/** To the uitnodigingen of this overleg, with the two questions. */
export function UitnodigingenButton({ casusId, besprekingId }: { casusId: string; besprekingId: string }) {
  const { goTo } = useNav();
  return (
    <Button
      icon="file"
      onPress={() => goTo({ room: 'stuk', casusId, sjabloon: 'uitnodiging', besprekingId })}
    >
      Uitnodigingen
    </Button>
  );
}
