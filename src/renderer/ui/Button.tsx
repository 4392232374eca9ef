import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';

type Press = {
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

type ButtonProps = Press & {
  readonly children: ReactNode;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly large?: boolean;
  readonly icon?: LucideIcon;
  readonly type?: 'button' | 'submit';
  readonly form?: string;
};

/** A button with words. One primary at most in each place. */
export function Button({ children, kind = 'plain', large, icon: Icon, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${kind}${large ? ' large' : ''}`}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  );
}

type IconButtonProps = Press & {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly slot?: string;
};

/** A button whose word is its tooltip and its accessible name. */
export function IconButton({ label, icon: Icon, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="icon-button">
        <Icon size={16} aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** A way into something, in running text. */
export function LinkButton({ children, ...rest }: Press & { readonly children: ReactNode }) {
  return (
    <AriaButton {...rest} className="link-button">
      {children}
    </AriaButton>
  );
}
