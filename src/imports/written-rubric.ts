import type { WrittenText } from './text-in.ts';

/** A table of grades as its file has it. */
export interface WrittenRubric {
  version: number;
  id: string;
  title: WrittenText;
  shortTitle: WrittenText;
  grades: { id: string; label: WrittenText; name: WrittenText; role: WrittenText }[];
  competencies: {
    id: string;
    number: number;
    title: WrittenText;
    stages: { id: string; name: WrittenText; grades: string[]; text: WrittenText }[];
  }[];
  notes: never[];
  provenance: WrittenText;
}
