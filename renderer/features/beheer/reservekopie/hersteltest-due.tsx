import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useNav } from '../../../shell/nav.tsx';
import { useReservekopieStand } from './use-reservekopie-stand.ts';

/** A copy that was never tried is a hope: once a year (BIO2 8.13). */
export function HersteltestDue() {
  const { goTo } = useNav();
  const stand = useReservekopieStand().data;
  if (stand?.hersteltest.due !== true) return null;
  return (
    <Notice tone="attention">
      Het is langer dan een jaar geleden dat u keek of een reservekopie opengaat.{' '}
      <Button variant="quiet" onPress={() => goTo({ room: 'beheer', part: 'reservekopie' })}>
        Naar de hersteltest
      </Button>
    </Notice>
  );
}
