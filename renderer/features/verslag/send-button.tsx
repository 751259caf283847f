import { Button } from '../../components/button.tsx';
import { useSendKey } from './use-send-key.ts';

/** To the list of recipients with what each gets in the mail. */
export function SendButton({ isNext, onSend }: { isNext: boolean; onSend: () => void }) {
  useSendKey(onSend);
  return (
    <div>
      <Button variant={isNext ? 'primary' : 'default'} shortcut="Ctrl+Enter" onPress={onSend}>
        Naar de verzendlijst
      </Button>
    </div>
  );
}
