using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Rules;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Binding;

/// <summary>Reads nodes into model values by their shapes and reports everything that does not fit.</summary>
internal sealed class Binder(KnownNames names, Findings findings)
{
    /// <summary>The keys of a record; a missing required key is not yet an error, because it may be inherited.</summary>
    public BoundFields? Fields(RecordShape shape, YamlNode node, Place place)
    {
        if (node is not YamlMap map)
        {
            findings.Error(node.Place, "这里应是“键: 值”的表", "换行并缩进两个空格，逐行写键和值");
            return null;
        }

        var fields = new Dictionary<string, BoundField>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (shape.Find(key.Text) is { } known) fields[key.Text] = new BoundField(known, key.Place, Value(known, known.Value, value));
            else Unknown(shape, key, fields);
        }

        return new BoundFields(place, fields);
    }

    private void Unknown(RecordShape shape, YamlScalar key, Dictionary<string, BoundField> fields)
    {
        var names = shape.Keys.Select(known => known.Name).ToList();
        var fix = key.Text.All(char.IsAsciiDigit) ? "数字里不写逗号，如 450000" : NearestName.Advice(key.Text, names);
        findings.Error(key.Place, $"不认识的键：{key.Text}", fix);

        // A misspelt key counts as written with a fault, so that it is not reported missing as well.
        if (NearestName.Find(key.Text, names) is { } meant) fields.TryAdd(meant, new BoundField(shape.Find(meant)!, key.Place, null));
    }

    /// <summary>The record, or null when a required key is missing or a value did not fit.</summary>
    public object? Make(RecordShape shape, BoundFields bound)
    {
        var complete = bound.Fields.Values.All(field => field.Value is not null);
        foreach (var key in shape.Required.Where(key => !bound.Fields.ContainsKey(key.Name)))
        {
            findings.Error(bound.Place, $"缺少必写的键 {key.Name}：{key.Description}", $"补上 {key.Name}");
            complete = false;
        }

        if (!complete) return null;
        var record = shape.Create();
        foreach (var field in bound.Fields.Values) field.Key.Set(record, field.Value);
        if (record is Written written) written.WrittenAt = bound;
        RecordRules.Check(record, bound, findings);
        return record;
    }

    public T? Record<T>(YamlNode node)
        where T : class => Nested(RecordShape.Of<T>(), node) as T;

    private object? Nested(RecordShape shape, YamlNode node)
    {
        if (node is YamlScalar { IsEmpty: false } scalar && shape.ShortForm is { } form) return Make(shape, Short(shape, form, scalar));
        return Fields(shape, node, node.Place) is { } bound ? Make(shape, bound) : null;
    }

    private BoundFields Short(RecordShape shape, ShortFormAttribute form, YamlScalar scalar)
    {
        var name = form.Number is { } number && ScalarReader.IsNumber(scalar) ? number : form.Text;
        var key = shape.Find(name)!;
        var field = new BoundField(key, scalar.Place, Scalar(key, key.Value, scalar));
        return new BoundFields(scalar.Place, new Dictionary<string, BoundField>(StringComparer.Ordinal) { [name] = field });
    }

    private object? Value(KeyShape key, ValueShape shape, YamlNode node) => shape switch
    {
        ValueShape.Nested nested => Nested(nested.Shape, node),
        ValueShape.List list => List(key, list, node),
        ValueShape.Map map => Map(key, map, node),
        ValueShape.Open => Open(key, node),
        _ => Scalar(key, shape, node),
    };

    private object? Scalar(KeyShape key, ValueShape shape, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            findings.Error(node.Place, $"{key.Name} 应是一个值，却写了{(node is YamlList ? "列表" : "表")}", "在冒号后直接写值");
            return null;
        }

        if (scalar.IsEmpty)
        {
            findings.Error(scalar.Place, $"{key.Name} 没有写值", $"写上值，或删去 {key.Name} 这个键");
            return null;
        }

        if (key.References is { } kind && !names.Accepts(kind, scalar, findings)) return null;
        if (!Patterns.Accept(key, scalar, findings)) return null;
        return ScalarReader.Read(shape, scalar, findings);
    }

    private Array? List(KeyShape key, ValueShape.List shape, YamlNode node)
    {
        if (node is not YamlList list)
        {
            findings.Error(node.Place, $"{key.Name} 应是列表", "写成 [一项, 另一项]，或另起一行逐项以“- ”开头；没有内容就删去这个键");
            return null;
        }

        if (key.References is not null) Repetitions.Report(key, list, findings);
        var values = list.Items.Select(item => Value(key, shape.Item, item)).ToList();
        if (values.Contains(null)) return null;
        var array = Array.CreateInstance(shape.ItemType, values.Count);
        for (var i = 0; i < values.Count; i++) array.SetValue(values[i], i);
        return array;
    }

    private object? Map(KeyShape key, ValueShape.Map shape, YamlNode node)
    {
        if (node is not YamlMap map)
        {
            findings.Error(node.Place, $"{key.Name} 应是“键: 值”的表", "换行并缩进两个空格，逐行写键和值；没有内容写 {}");
            return null;
        }

        var entries = map.Entries.Select(entry => (Key: MapKey(shape.KeyType, entry.Key), Value: Value(key, shape.Value, entry.Value))).ToList();
        return entries.Exists(entry => entry.Key is null || entry.Value is null)
            ? null
            : MapBuilder.Build(shape, entries!);
    }

    private YamlMap? Open(KeyShape key, YamlNode node)
    {
        if (node is YamlMap map) return map;
        findings.Error(node.Place, $"{key.Name} 应是“键: 值”的表", "换行并缩进两个空格，逐行写键和值；没有内容写 {}");
        return null;
    }

    private object? MapKey(Type type, YamlScalar key)
    {
        if (type.IsEnum) return ScalarReader.Choice(type, key, findings);
        if (StableName.IsWord(key.Text)) return key.Text;
        findings.Error(key.Place, $"名称“{key.Text}”不合要求", "用小写字母、数字、下划线或连字符，如 infant_class");
        return null;
    }
}
