import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './modal-dialog.css';

interface ModalDialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the wanted one first. */
  actions?: ReactNode;
  wide?: boolean;
  /** A click outside closes it too; only where nothing is typed that could be lost. */
  light?: boolean;
}

/** A question that must be answered before going on. Esc closes it; what was typed in it is then gone. */
export function ModalDialog({
  title,
  onClose,
  children,
  actions,
  wide = false,
  light = false,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      className="dialoog-overlay"
      isOpen
      isDismissable={light}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={wide ? 'dialoog dialoog-wide' : 'dialoog'}>
        <Dialog className="dialoog-inside">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {actions !== undefined && <div className="dialoog-actions">{actions}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
