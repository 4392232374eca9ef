import { useEffect, useState } from 'react';

const restMilliseconds = 180;

/** A value that is typed, once the typing has rested for a moment: what a search asks the core. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
