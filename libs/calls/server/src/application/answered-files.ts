import { Injectable } from '@nestjs/common';
import { type DocumentReads, DocumentShelf } from '@maillage/documents-contract';
import {
  type Answer,
  type AnswerLine,
  type Answers,
  type DocumentAnswer,
  fieldsOf,
  type FormDefinition,
  linesOf,
  type SimpleField,
} from '@maillage/forms-domain';
import { DomainError } from '@maillage/platform-kernel';

/** Files among answers, as the documents of their organisation know them: whatever a screen says of one is not believed. */
@Injectable()
export class AnsweredFiles {
  constructor(private readonly shelf: DocumentShelf) {}

  /**
   * The same answers, each file with its name and its hash as they are kept.
   *
   * @param reads in a scope that reads the documents of whose answers they are
   * @throws DomainError NOT_FOUND for a version that is not theirs, or was withdrawn; documentNotSafeYet
   */
  async known(reads: DocumentReads, definition: FormDefinition, answers: Answers): Promise<Answers> {
    const asked = new Set(fileKeysOf(definition));
    const files = filesIn(asked, answers);
    if (files.length === 0) return answers;
    const versionIds = [...new Set(files.map(({ versionId }) => versionId))];
    const kept = new Map((await this.shelf.versions(reads, versionIds)).map((one) => [one.versionId, one]));
    return withFiles(asked, answers, ({ versionId }) => {
      const found = kept.get(versionId);
      if (found === undefined || found.isWithdrawn) throw new DomainError('NOT_FOUND');
      const { documentId, fileName: name, sha256, scanState } = found;
      if (scanState !== 'safe') throw new DomainError('documentNotSafeYet', { scan: scanState, file: name });
      return { documentId, versionId, name, sha256 };
    });
  }
}

/** Fields that are answered with files, and blocks that hold such fields. */
function fileKeysOf(definition: FormDefinition): string[] {
  const holds = (fields: readonly SimpleField[]) => fields.some(({ kind }) => kind === 'file');
  return fieldsOf(definition).flatMap((field) =>
    field.kind === 'file' || (field.kind === 'repeat' && holds(field.fields)) ? [field.key] : [],
  );
}

function filesIn(asked: ReadonlySet<string>, answers: Answers): DocumentAnswer[] {
  return Object.entries(answers).flatMap(([key, answer]) => {
    if (!asked.has(key) || !Array.isArray(answer)) return [];
    if (isFiles(answer)) return [...answer];
    return linesOf(answer).flatMap((line) =>
      Object.values(line.answers).flatMap((one) => (isFiles(one) ? [...one] : [])),
    );
  });
}

function withFiles(
  asked: ReadonlySet<string>,
  answers: Answers,
  known: (file: DocumentAnswer) => DocumentAnswer,
): Answers {
  const told = (answer: Answer): Answer => (isFiles(answer) ? answer.map(known) : answer);
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      if (!asked.has(key) || !Array.isArray(answer) || isFiles(answer))
        return [key, asked.has(key) ? told(answer) : answer];
      const lines = linesOf(answer).map((line): AnswerLine => ({
        ...line,
        answers: Object.fromEntries(Object.entries(line.answers).map(([inner, one]) => [inner, told(one)])),
      }));
      return [key, lines];
    }),
  );
}

function isFiles(answer: Answer | undefined): answer is readonly DocumentAnswer[] {
  return Array.isArray(answer) && answer.some((one) => typeof one === 'object' && 'versionId' in one);
}
