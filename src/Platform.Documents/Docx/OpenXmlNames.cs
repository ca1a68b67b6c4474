extern alias OpenXmlSdk;

global using OpenXmlSdk::DocumentFormat.OpenXml;
global using OpenXmlSdk::DocumentFormat.OpenXml.Packaging;
global using W = OpenXmlSdk::DocumentFormat.OpenXml.Wordprocessing;
global using A = OpenXmlSdk::DocumentFormat.OpenXml.Drawing;
