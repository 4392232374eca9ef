const reachable =
  'input:not([type="hidden"]):not([disabled]), textarea, button:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Puts the cursor into the first control of a part of a form, and the part in sight. */
export function focusWithin(part: Element | null | undefined): void {
  for (let around = part; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const control = part?.querySelector<HTMLElement>(reachable);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}

/** Puts the cursor into the field at a path, or the nearest field around it. */
export function focusField(form: Element | null, path: string): void {
  const steps = path.split('.');
  const around = steps.map((_, length) => steps.slice(0, steps.length - length).join('.'));
  const fields = around.map((at) => form?.querySelector(`[data-path="${CSS.escape(at)}"]`));
  focusWithin(fields.find((field) => field) ?? form);
}

/**
 * Puts the cursor into the first field with a problem, and unfolds all that hold one; where no field is named, what
 * is said of the whole form comes into sight.
 */
export function focusFirstProblem(form: Element | null): void {
  for (const folded of form?.querySelectorAll('details:has(.problem)') ?? []) {
    if (folded instanceof HTMLDetailsElement) folded.open = true;
  }
  const field = form?.querySelector('.problem')?.closest('[data-path]');
  focusWithin(field ?? form?.querySelector('.banner.error'));
  if (!field) form?.querySelector('.banner.error')?.scrollIntoView({ block: 'center' });
}
