import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { LineField } from '../ui/Field.tsx';
import { type Strength, strengthOf } from './strength.ts';
import { vaultTexts } from './texts.ts';

export type NewPassphrase = { readonly first: string; readonly second: string };

export const noPassphrase: NewPassphrase = { first: '', second: '' };

/** Whether a new passphrase is long enough and typed the same twice. */
export function isReady({ first, second }: NewPassphrase): boolean {
  return strengthOf(first).level !== 'short' && first === second;
}

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
};

/** A passphrase that can be shown while it is typed. */
export function PassphraseField(props: PassphraseFieldProps) {
  const t = useTexts(vaultTexts);
  const [shown, setShown] = useState(false);
  return (
    <LineField
      {...props}
      type={shown ? 'text' : 'password'}
      after={
        <IconButton
          label={shown ? t.hide : t.show}
          icon={shown ? EyeOff : Eye}
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}

type NewPassphraseProps = {
  readonly label: string;
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
};

/** A new passphrase, twice, with a hint of its strength. */
export function NewPassphraseFields(props: NewPassphraseProps) {
  const { label, value, onChange, problem, autoFocus } = props;
  const t = useTexts(vaultTexts);
  const differs = value.second !== '' && value.first !== value.second;
  return (
    <>
      <div className="stack-tight">
        <PassphraseField
          label={label}
          value={value.first}
          onChange={(first) => onChange({ ...value, first })}
          problem={problem}
          autoFocus={autoFocus ?? false}
        />
        <StrengthMeter passphrase={value.first} />
      </div>
      <PassphraseField
        label={t.repeat}
        value={value.second}
        onChange={(second) => onChange({ ...value, second })}
        problem={differs ? t.notSame : undefined}
      />
    </>
  );
}

const steps = { short: 1, weak: 1, fair: 2, strong: 3 } as const;

function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const t = useTexts(vaultTexts);
  const strength = strengthOf(passphrase);
  return (
    <div className="strength" role="status">
      <span className="strength-bars" aria-hidden>
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={passphrase !== '' && step <= steps[strength.level] ? 'on' : ''}
          />
        ))}
      </span>
      <span className="small soft">
        <span className="visually-hidden">{t.strength}: </span>
        {strengthWords(strength, t)}
      </span>
    </div>
  );
}

function strengthWords(
  strength: Strength,
  t: { tooShort: (count: number) => string; weak: string; fair: string; strong: string },
): string {
  return strength.level === 'short' ? t.tooShort(strength.missing) : t[strength.level];
}
