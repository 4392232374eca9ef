import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { addFiles, openSearch } from '../extracts/sources/adding.ts';
import { sourceTexts } from '../extracts/sources/texts.ts';
import { layOnDesk } from '../intake/intake.ts';
import { useTexts } from '../texts/catalogue.ts';
import { readFile } from '../ui/files.ts';
import { useUi } from '../uiState.ts';
import { frameTexts } from './texts.ts';

/** Takes files dropped anywhere in the window and says what Frist would do with it. */
export function DropAnywhere() {
  const t = useTexts(frameTexts);
  const sources = useTexts(sourceTexts);
  const search = useUi((ui) => openSearch(ui.route));
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const search = openSearch(useUi.getState().route);
      if (search) addFiles(search, files);
      else void Promise.all(files.map(readFile)).then(layOnDesk);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-veil">
      <div>
        <FileDown size={32} strokeWidth={1.5} aria-hidden />
        <h2>{t.dropTitle}</h2>
        <p className="soft">{search ? sources.dropLead : t.dropLead}</p>
      </div>
    </div>
  );
}
