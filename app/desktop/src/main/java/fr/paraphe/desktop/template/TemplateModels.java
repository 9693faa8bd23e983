package fr.paraphe.desktop.template;

/**
 * What the screen of templates shows: their list, the one in front, the record on which it is tried, the natures, the text, the document
 * that is imported, the clause that is written, the places on a PDF.
 */
public record TemplateModels(TemplatesViewModel list, TemplateViewModel template, SampleViewModel sample, NaturesViewModel natures,
        ContentViewModel content, ImportViewModel imports, ClauseViewModel clause, PlacesViewModel places) {}
