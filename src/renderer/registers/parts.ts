/** The part of a route where an item is edited, with the field that the cursor goes to. */
export function editPart(field?: string): string {
  return field ? `edit:${field}` : 'edit';
}

/** Whether a route's part is the form, and which field it begins at. */
export function editOf(part: string | undefined): { readonly field: string } | undefined {
  if (part === 'edit') return { field: '' };
  return part?.startsWith('edit:') ? { field: part.slice('edit:'.length) } : undefined;
}
