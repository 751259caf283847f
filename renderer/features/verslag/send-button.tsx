import { Button } from '../../components/button.tsx';
import { useSendKey } from './use-send-key.ts';

interface SendButtonProps {
  /** The one next step of the screen. */
  isNext: boolean;
  /** There is nothing to judge. */
  isSame: boolean;
  onSend: () => void;
}

/** To the list of recipients with what each gets in the mail. */
export function SendButton({ isNext, isSame, onSend }: SendButtonProps) {
  useSendKey(onSend);
  return (
    <div className="verslag-deel">
      {isSame && <p>Iedereen die erbij was, krijgt hetzelfde. U hoeft niets te kiezen.</p>}
      <Button variant={isNext ? 'primary' : 'default'} shortcut="Ctrl+Enter" onPress={onSend}>
        Naar de verzendlijst
      </Button>
    </div>
  );
}
