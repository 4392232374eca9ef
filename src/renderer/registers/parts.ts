/** The part of a route where an item is edited, with the field that the cursor goes to. */
export function editPart(field?: string): string {
  return field ? `edit:${field}` : 'edit';
}

/** The part of a route where a new item begins by naming another in one of its fields. */
export function namingPart(field: string, id: string): string {
  return `naming:${field}:${id}`;
}

/** Which item a new one begins by naming, and in which field. */
export function namingOf(
  part: string | undefined,
): { readonly field: string; readonly id: string } | undefined {
  const [, field, id] = /^naming:(\w+):([\w-]+)$/.exec(part ?? '') ?? [];
  return field && id ? { field, id } : undefined;
}

/** Whether a route's part is the form, and which field it begins at. */
export function editOf(part: string | undefined): { readonly field: string } | undefined {
  if (part === 'edit') return { field: '' };
  return part?.startsWith('edit:') ? { field: part.slice('edit:'.length) } : undefined;
}
