import { z } from 'astro/zod';

/*
 * What CASE 1.1 asks of a package (CFPackage), from the tables of its data model, chapter 7.1 of the specification of
 * January 2025: https://www.imsglobal.org/spec/case/v1p1. Of each class the attributes that it must have, those that it may
 * have, and no others.
 */

const uuid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
const uri = z.url();
const normalized = z.string().regex(/^[^\n\r\t]*$/u);
const date = z.iso.date();
const record = { identifier: uuid, uri, lastChangeDateTime: z.iso.datetime() };
const link = z.strictObject({ title: normalized, identifier: uuid, uri });
const anyLink = z.strictObject({
  ...{ title: normalized, identifier: normalized, uri },
  targetType: z.union([z.literal('CASE'), z.string().startsWith('ext:')]).optional(),
});
const status = {
  statusStartDate: date.optional(),
  statusEndDate: date.optional(),
  licenseURI: link.optional(),
};
const subject = { subject: z.array(normalized).optional(), subjectURI: z.array(link).optional() };

const document = z.strictObject({
  ...record,
  ...status,
  ...subject,
  creator: normalized,
  title: normalized,
  frameworkType: normalized.optional(),
  caseVersion: z.literal('1.1').optional(),
  officialSourceURL: z.url().optional(),
  publisher: normalized.optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  version: normalized.optional(),
  adoptionStatus: normalized.optional(),
  notes: z.string().optional(),
});

const item = z.strictObject({
  ...record,
  ...status,
  ...subject,
  fullStatement: z.string(),
  alternativeLabel: normalized.optional(),
  CFItemType: normalized.optional(),
  CFItemTypeURI: link.optional(),
  humanCodingScheme: normalized.optional(),
  listEnumeration: normalized.optional(),
  abbreviatedStatement: normalized.optional(),
  conceptKeywords: z.array(normalized).optional(),
  conceptKeywordsURI: link.optional(),
  notes: z.string().optional(),
  language: z.string().optional(),
  educationLevel: z.array(normalized).optional(),
});

const association = z.strictObject({
  ...record,
  associationType: z.union([
    z.enum(['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo']),
    z.enum(['replacedBy', 'exemplar', 'hasSkillLevel', 'isTranslationOf']),
    z.string().startsWith('ext:'),
  ]),
  sequenceNumber: z.int().optional(),
  originNodeURI: anyLink,
  destinationNodeURI: anyLink,
  CFAssociationGroupingURI: link.optional(),
  notes: z.string().optional(),
});

const itemType = z.strictObject({
  ...record,
  title: normalized,
  description: z.string(),
  hierarchyCode: normalized,
  typeCode: normalized.optional(),
});

const level = z.strictObject({
  ...record,
  description: z.string().optional(),
  quality: normalized.optional(),
  score: z.number().optional(),
  feedback: z.string().optional(),
  position: z.int().optional(),
  rubricCriterionId: uuid.optional(),
});

const criterion = z.strictObject({
  ...record,
  category: normalized.optional(),
  description: z.string().optional(),
  CFItemURI: link.optional(),
  weight: z.number().optional(),
  position: z.int().optional(),
  rubricId: uuid.optional(),
  CFRubricCriterionLevels: z.array(level).optional(),
});

const rubric = z.strictObject({
  ...record,
  title: normalized.optional(),
  description: z.string().optional(),
  CFRubricCriteria: z.array(criterion).optional(),
});

/** A package as CASE 1.1 has it, but for concepts, subjects, licences, groupings and extensions, of which we write none. */
export const casePackage = z.strictObject({
  CFDocument: document,
  CFItems: z.array(item).optional(),
  CFAssociations: z.array(association).optional(),
  CFDefinitions: z.strictObject({ CFItemTypes: z.array(itemType).optional() }).optional(),
  CFRubrics: z.array(rubric).optional(),
});
