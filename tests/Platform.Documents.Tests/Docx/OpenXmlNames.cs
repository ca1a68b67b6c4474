extern alias OpenXmlSdk;

global using OpenXmlSdk::DocumentFormat.OpenXml;
global using OpenXmlSdk::DocumentFormat.OpenXml.Packaging;
global using OpenXmlSdk::DocumentFormat.OpenXml.Validation;
global using W = OpenXmlSdk::DocumentFormat.OpenXml.Wordprocessing;
