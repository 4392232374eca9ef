import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
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
  useLostFocusEscape(onClose, firm ?? false);
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

/** A button that is disabled while it works loses the focus to the page; Escape must close the dialog all the same. */
function useLostFocusEscape(onClose: () => void, firm: boolean): void {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (event.key === 'Escape' && lost && !firm) onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose, firm]);
}
