/** A name as names are compared: whatever the case of its letters. */
export function folded(name: string): string {
  return name.toLocaleLowerCase('sv');
}
