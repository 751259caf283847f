import { Button } from '../../components/button.tsx';
import { useNav } from '../../shell/nav.tsx';

/** The way to the form, for everybody. */
export function NoteDatalek() {
  const { goTo } = useNav();
  return (
    <p>
      Is er iets misgegaan met persoonsgegevens?{' '}
      <Button icon="attention" onPress={() => goTo({ room: 'datalek' })}>
        Mogelijk datalek vastleggen
      </Button>
    </p>
  );
}
