extern alias OpenXmlSdk;
global using OpenXmlSdk::DocumentFormat.OpenXml;
global using OpenXmlSdk::DocumentFormat.OpenXml.Packaging;
global using A = OpenXmlSdk::DocumentFormat.OpenXml.Drawing;
global using W = OpenXmlSdk::DocumentFormat.OpenXml.Wordprocessing;
