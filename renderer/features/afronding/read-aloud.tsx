import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../components/button.tsx';

/** The list over the whole window, so that the room can read along. Esc goes back. */
export function ReadAloud({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  return (
    <ModalOverlay className="read-aloud" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="read-aloud-paper">
        <Dialog className="read-aloud-inside">
          <div className="read-aloud-kop">
            <Heading slot="title" level={2}>
              Afspraken
            </Heading>
            <Button variant="quiet" shortcut="Esc" onPress={onClose}>
              Terug
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
