import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useNav } from './nav.tsx';

/** Leaving waits: something typed could not be saved. The text stays on screen until the user decides. */
export function StuckNotice() {
  const { stuck } = useNav();
  if (stuck === null) return null;
  return (
    <div className="shell-notice">
      <Notice tone="error" word="Nog niet bewaard">
        Wat u typte kon niet worden bewaard en staat nog op dit scherm. Bij het veld staat waarom.
        <div className="shell-notice-actions">
          <Button variant="primary" onPress={stuck.retry} autoFocus>
            Opnieuw proberen
          </Button>
          <Button onPress={stuck.stay}>Hier blijven</Button>
          <Button variant="quiet" onPress={stuck.leaveAnyway}>
            Toch weggaan: deze tekst vervalt
          </Button>
        </div>
      </Notice>
    </div>
  );
}
