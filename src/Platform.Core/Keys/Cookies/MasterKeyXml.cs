using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Keys.Cookies;

/// <summary>Encrypts the keys of Data Protection under the master key.</summary>
internal sealed class MasterKeyXml(MasterKey master) : IXmlEncryptor
{
    private const string Purpose = "cookie-keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealed", new SealedText(master, Purpose).Close(plaintextElement.ToString(SaveOptions.DisableFormatting), Purpose)), typeof(Decryptor));

    /// <summary>Made by Data Protection itself, from the name of its type in the stored key.</summary>
    internal sealed class Decryptor(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement) =>
            XElement.Parse(new SealedText(services.GetRequiredService<MasterKey>(), Purpose).Open(encryptedElement.Value, Purpose));
    }
}
