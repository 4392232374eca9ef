import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { IconButton } from './Button.tsx';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly wide?: boolean;
  /** A question that must be answered by a button: neither Escape nor a click beside it closes. */
  readonly firm?: boolean;
};

/** A window over the page that holds the focus until it is answered. */
export function Dialog({ title, onClose, children, foot, wide, firm }: DialogProps) {
  const t = useTexts(commonTexts);
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={false}
      isKeyboardDismissDisabled={firm ?? false}
      className="veil"
    >
      <Modal className={`dialog-frame${wide ? ' wide' : ''}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={1}>
              {title}
            </Heading>
            {!firm && <IconButton label={t.close} icon={X} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {foot && <footer className="dialog-foot">{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
